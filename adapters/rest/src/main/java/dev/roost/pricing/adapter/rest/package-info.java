/** Quotes and prices over HTTP. */
@NullMarked
package dev.roost.pricing.adapter.rest;

import org.jspecify.annotations.NullMarked;
