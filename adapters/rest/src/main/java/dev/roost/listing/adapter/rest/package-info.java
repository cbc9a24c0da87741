/** Listings over HTTP. */
@NullMarked
package dev.roost.listing.adapter.rest;

import org.jspecify.annotations.NullMarked;
