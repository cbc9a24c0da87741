/** Reviewing, reading reviews, and looking after them. */
@NullMarked
package dev.roost.review.api;

import org.jspecify.annotations.NullMarked;
