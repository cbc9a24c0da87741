/** Letters in the language of those who read them. */
@NullMarked
package dev.roost.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
