/** The use cases of reviews. */
@NullMarked
package dev.roost.review.application;

import org.jspecify.annotations.NullMarked;
