/** Who asks Kela: the client, somebody near the client, a worker in a client's matter, or a partner. */
export const contactRequestSenders = ['client', 'relative', 'worker', 'partner'] as const;

export type ContactRequestSender = (typeof contactRequestSenders)[number];

/** How the answer reaches the client: Kela calls, Kela writes in its own service, or the office tells. */
export const contactWays = ['kela-calls', 'own-kela', 'office-tells'] as const;

export type ContactWay = (typeof contactWays)[number];

/** Working days in which an answer is asked for when nobody says otherwise, and the most that can be given. */
export const dueDays = { usual: 2, most: 20 } as const;
