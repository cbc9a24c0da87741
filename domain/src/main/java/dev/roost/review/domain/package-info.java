/** The rules of reviews: who may write one, until when, and when others see it. */
@NullMarked
package dev.roost.review.domain;

import org.jspecify.annotations.NullMarked;
