package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.FeedView;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import org.jspecify.annotations.Nullable;

/** What is wrong with a feed, in words for its host. */
final class FeedWords {

  private FeedWords() {
  }

  static @Nullable String problem(FeedView feed) {
    var trouble = feed.trouble();
    if (trouble != null) {
      return words(trouble, feed.httpStatus());
    }
    var leftOut = feed.leftOutBecause();
    return leftOut == null ? null : words(leftOut, feed.leftOut());
  }

  private static String words(FeedTrouble trouble, @Nullable Integer status) {
    return switch (trouble) {
      case UNREACHABLE -> "The server did not answer, or broke off.";
      case NOT_PUBLIC -> "The address has no server, or none that is public.";
      case TOO_SLOW -> "The calendar was not there in time.";
      case BAD_STATUS -> "The server answered %s.".formatted(status);
      case BAD_REDIRECT -> "The address leads on too often, or to where a calendar may not be.";
      case TOO_LARGE -> "The calendar is larger than 2 MB.";
      case BAD_ENCODING -> "The calendar is packed in a way that is not understood.";
      case NOT_A_CALENDAR -> "What is at the address is no iCalendar file.";
      case TRUNCATED -> "The calendar ends before it is complete.";
      case TOO_MANY_EVENTS -> "The calendar has more than 5000 events.";
    };
  }

  private static String words(LeftOut why, int events) {
    var reason = switch (why) {
      case NO_START -> "does not say when it begins";
      case UNREADABLE_DATE -> "has a date that cannot be read";
      case UNREADABLE_REPETITION -> "repeats in a way that is not followed";
      case TOO_MANY_REPETITIONS -> "repeats too often";
    };
    return "Events that were left out: %d. At least one %s.".formatted(events, reason);
  }
}
