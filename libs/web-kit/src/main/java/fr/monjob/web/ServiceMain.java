package fr.monjob.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts a service. It leaves the check of the address to {@code DoorFilter}: the server's own answers 400 with an
 * empty body, and can only be told so before it is loaded.
 */
@QuarkusMain
public final class ServiceMain {
    private static final String SERVER_CHECKS_NO_URI = "vertx.disableURIValidation";

    private ServiceMain() {}

    /** The entry point of every service and of the gateway. */
    public static void main(String... arguments) {
        letDoorFilterCheckAddresses();
        Quarkus.run(arguments);
    }

    static void letDoorFilterCheckAddresses() {
        System.setProperty(SERVER_CHECKS_NO_URI, "true");
    }
}
