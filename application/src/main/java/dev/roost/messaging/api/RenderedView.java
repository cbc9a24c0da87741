package dev.roost.messaging.api;

import java.util.List;

/**
 * A template, filled in for a conversation.
 *
 * @param text as it would be sent: what would be hidden is hidden
 * @param masked whether something would be hidden
 * @param missing placeholders for which there is nothing
 */
public record RenderedView(String text, boolean masked, List<String> missing) {
  public RenderedView {
    missing = List.copyOf(missing);
  }
}
