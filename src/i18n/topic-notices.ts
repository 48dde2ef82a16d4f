import type { TopicNoticeId } from '#domain/topics/topic-notices.ts';
import type { Language } from './language.ts';

/** What the desk is told of a change of benefits, true both before the day of the change and after it. */
export const topicNoticeTexts: Record<TopicNoticeId, Record<Language, string>> = {
  yleistuki2026: {
    fi: 'Yleistuki korvaa työmarkkinatuen ja peruspäivärahan 1.5.2026 alkaen.',
    sv: 'Allmänt stöd ersätter arbetsmarknadsstödet och grunddagpenningen från och med 1.5.2026.',
    en: 'The general social security benefit replaces the labour market subsidy and the basic unemployment allowance from 1 May 2026.',
  },
};
