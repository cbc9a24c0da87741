/** Reads the files of Inside Airbnb, in the columns of 2015 and of today, and hands them to the migration context. */
@NullMarked
package dev.roost.migration.adapter.insideairbnb;

import org.jspecify.annotations.NullMarked;
