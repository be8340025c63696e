package fr.monjob.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a creating POST of a resource: a retry with the same {@code Idempotency-Key} gets the first answer and creates
 * nothing more, for 24 hours per account. The method returns {@code RestResponse} or {@code Response}; it and the
 * services it calls must not suspend the transaction ({@code REQUIRES_NEW}), because the key is committed with them.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
