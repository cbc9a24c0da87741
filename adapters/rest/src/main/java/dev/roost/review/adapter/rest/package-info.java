/** Reviews over HTTP. */
@NullMarked
package dev.roost.review.adapter.rest;

import org.jspecify.annotations.NullMarked;
