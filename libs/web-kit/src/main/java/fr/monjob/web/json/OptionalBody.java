package fr.monjob.web.json;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a resource that takes JSON: nothing at all, with or without a {@code Content-Type}, is read as {@code {}}.
 * A body that is sent is held to the rules of every other one.
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OptionalBody {}
