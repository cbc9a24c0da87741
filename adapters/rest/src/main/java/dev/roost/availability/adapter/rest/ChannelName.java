package dev.roost.availability.adapter.rest;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The channel in a path. */
@Parameter(description = "Where else the listing is offered, as you call it: lower-case letters, digits, dots and hyphens, at"
    + " most 40.", example = "airbnb")
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface ChannelName {}
