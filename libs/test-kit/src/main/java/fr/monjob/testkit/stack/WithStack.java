package fr.monjob.testkit.stack;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @QuarkusTest} real parts: a fresh database with PostGIS owned by a role of its own, Kafka with a topic
 * prefix of its own, and keys with which {@link fr.monjob.testkit.auth.TestTokens} signs what the service accepts. All
 * classes of a module with the same values share one start of the service, one database and one prefix.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(StackResource.class)
public @interface WithStack {

    /** Whether the service has a database. */
    boolean database() default true;

    /** Whether the service speaks with Kafka. */
    boolean kafka() default true;

    /** Whether the service verifies tokens with the tests' keys; false for the one that issues them. */
    boolean testKeys() default true;
}
