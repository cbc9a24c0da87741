/** Accounts over HTTP, and who sends a request. */
@NullMarked
package dev.roost.identity.adapter.rest;

import org.jspecify.annotations.NullMarked;
