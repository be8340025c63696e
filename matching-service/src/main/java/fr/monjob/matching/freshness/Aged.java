package fr.monjob.matching.freshness;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource that answers from what others told: while no news can come, the answer carries {@code X-Data-Age}; while all of
 * it is told again there is none, but a 503.
 */
@NameBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Aged {}
