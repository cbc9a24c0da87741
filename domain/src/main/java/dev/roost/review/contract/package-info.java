/** What other contexts may know of reviews. */
@NullMarked
package dev.roost.review.contract;

import org.jspecify.annotations.NullMarked;
