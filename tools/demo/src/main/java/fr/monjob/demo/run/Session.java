package fr.monjob.demo.run;

import fr.monjob.demo.http.Caller;
import fr.monjob.demo.http.Gateway;
import fr.monjob.demo.plan.Departement;

/**
 * What all phases work with.
 *
 * @param plan     what is made up
 * @param gateway  where it is brought to
 * @param password of every account that the demo opens
 */
record Session(Departement plan, Gateway gateway, Crew crew, String password) {

    /** Somebody with an account, at a device of their own. */
    Caller logIn(String identifier) {
        return gateway.newCaller().logIn(identifier, password);
    }
}
