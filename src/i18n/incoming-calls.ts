import { defineWords } from './catalogue.ts';

/** A call that the telephone program announces, and calling back. */
export const incomingCallWords = defineWords({
  fi: {
    region: 'Saapuva puhelu',
    incoming: 'Puhelu numerosta {phone}',
    answer: 'Vastaa',
    ignore: 'Ohita',
    notACallLink: 'Puhelinohjelman linkki ei ole puhelun linkki. Aloita puhelu itse painamalla F2.',
    noNumber: 'Puhelinohjelma ei kertonut numeroa. Aloita puhelu itse painamalla F2.',
    notANumber:
      'Puhelinohjelman antama numero ei ole puhelinnumero, eikä sitä otettu. Aloita puhelu itse painamalla F2.',
    tooLong:
      'Puhelinohjelman antama numero on liian pitkä, eikä sitä otettu. Aloita puhelu itse painamalla F2.',
    caller: 'Soittajan numero {phone}',
    callerGoes: 'Numero poistetaan tallennettaessa, ellei takaisinsoittoa luvata.',
    callerStays: 'Numero tallennetaan puhelun tietoihin.',
    remove: 'Poista numero',
    callBack: 'Soita {phone}',
  },
  sv: {
    region: 'Inkommande samtal',
    incoming: 'Samtal från numret {phone}',
    answer: 'Svara',
    ignore: 'Ignorera',
    notACallLink: 'Telefonprogrammets länk är ingen länk till ett samtal. Börja samtalet själv med F2.',
    noNumber: 'Telefonprogrammet uppgav inget nummer. Börja samtalet själv med F2.',
    notANumber:
      'Numret från telefonprogrammet är inget telefonnummer och togs inte emot. Börja samtalet själv med F2.',
    tooLong: 'Numret från telefonprogrammet är för långt och togs inte emot. Börja samtalet själv med F2.',
    caller: 'Den uppringandes nummer {phone}',
    callerGoes: 'Numret raderas när samtalet sparas, om ingen återuppringning utlovas.',
    callerStays: 'Numret sparas i samtalets uppgifter.',
    remove: 'Ta bort numret',
    callBack: 'Ring {phone}',
  },
  en: {
    region: 'Incoming call',
    incoming: 'Call from {phone}',
    answer: 'Answer',
    ignore: 'Ignore',
    notACallLink: 'The telephone program’s link is no link to a call. Start the call yourself with F2.',
    noNumber: 'The telephone program gave no number. Start the call yourself with F2.',
    notANumber:
      'What the telephone program gave is no telephone number and was not taken. Start the call yourself with F2.',
    tooLong:
      'The number from the telephone program is too long and was not taken. Start the call yourself with F2.',
    caller: 'The caller’s number {phone}',
    callerGoes: 'The number is deleted when the call is saved, unless a callback is promised.',
    callerStays: 'The number is saved with the call.',
    remove: 'Remove the number',
    callBack: 'Call {phone}',
  },
});
