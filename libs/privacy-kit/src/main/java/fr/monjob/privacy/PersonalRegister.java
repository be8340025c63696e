package fr.monjob.privacy;

import java.util.List;

/** Everything that a service holds of people, one for each service; kept complete by a test over its tables. */
public interface PersonalRegister {

    /** In the order in which they can be erased. */
    List<PersonalTable> tables();
}
