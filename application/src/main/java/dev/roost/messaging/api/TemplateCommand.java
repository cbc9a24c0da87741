package dev.roost.messaging.api;

/** What a template is to be. */
public record TemplateCommand(String name, String text) {
}
