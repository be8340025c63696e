package fr.monjob.web.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that is a constraint over several fields ({@code @AssertTrue boolean isOrdered()}): which of them is told to
 * be at fault. No client knows the method's name.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnField {

    /** A field's name as on the wire. */
    String value();
}
