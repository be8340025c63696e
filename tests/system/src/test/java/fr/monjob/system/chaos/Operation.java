package fr.monjob.system.chaos;

/** What people and employers do in a chaos run; each is acknowledged by one answer of the product. */
enum Operation {
    /** Key: what the person is called in this run. */
    SIGN_UP,
    /** Key: profile; value: the day from which the person is free, later with each write. */
    WRITE_PROFILE,
    /** Key: profile. */
    SHOW,
    /** Key: profile. */
    HIDE,
    /** Key: profile; value: what the person was called. */
    ERASE,
    /** Key: the words of the note; value: profile. */
    NOTE_ACTIVITY,
    /** Key: application; value: profile. */
    APPLY,
    /** Key: the words of the message; value: application. */
    WRITE_MESSAGE,
    /** Key: notification; value: profile. */
    READ_NOTICE,
    /** Key: name of the offer; value: its title. */
    DRAFT,
    /** Key: name of the offer; value: its title, with a higher number each time. */
    EDIT,
    /** Key: name of the offer. */
    PUBLISH,
    /** Key: name of the offer. */
    WITHDRAW,
    /** Key: application; value: the state it was moved to. */
    ANSWER,
    /** Key: the words of the request. */
    ASK_CONTACT
}
