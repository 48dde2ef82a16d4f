import { defineWords } from './catalogue.ts';

/**
 * What the desk is told of a change of benefits, by the ids of the domain's notices; true both before the day of the
 * change and after it.
 */
export const topicNoticeWords = defineWords({
  fi: { yleistuki: 'Yleistuki korvaa työmarkkinatuen ja peruspäivärahan {day} alkaen.' },
  sv: { yleistuki: 'Allmänt stöd ersätter arbetsmarknadsstödet och grunddagpenningen från och med {day}.' },
  en: {
    yleistuki:
      'The general social security benefit replaces the labour market subsidy and the basic unemployment allowance from {day}.',
  },
});
