package dev.roost.platform.rest;

import dev.roost.shared.Refusal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The refusals that an operation may answer with, for the API's description. Those that follow from the parameters need
 * not be named: an {@code Actor} may lack rights, a path may lead nowhere, an {@code IfMatch} may be stale, a body may be
 * invalid. A test fails when an operation refuses with something that is not declared.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

  Class<? extends Refusal>[] value();
}
