package fr.monjob.privacy;

import java.util.UUID;

/** How a service lets go of a person, however often it is asked. A service that has more to do than its register says has its own. */
public interface PersonEraser {

    /** From the end of the running transaction on nothing of them is here. @return how many rows that were */
    int erase(UUID person);
}
