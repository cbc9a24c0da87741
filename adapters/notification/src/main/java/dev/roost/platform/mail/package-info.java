/** Mail, written to a folder until there is a mail server. */
@NullMarked
package dev.roost.platform.mail;

import org.jspecify.annotations.NullMarked;
