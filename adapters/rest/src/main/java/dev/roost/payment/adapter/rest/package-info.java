/** Payments over HTTP, and where providers tell what has happened. */
@NullMarked
package dev.roost.payment.adapter.rest;

import org.jspecify.annotations.NullMarked;
