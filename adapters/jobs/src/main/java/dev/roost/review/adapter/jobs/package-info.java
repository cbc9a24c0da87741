/** What Roost's clock does with reviews. */
@NullMarked
package dev.roost.review.adapter.jobs;

import org.jspecify.annotations.NullMarked;
