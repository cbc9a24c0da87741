package dev.roost.migration.adapter.insideairbnb;

/** A file or an option that cannot be used; the message is one line for whoever started the import. */
final class InputProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InputProblem(String message) {
    super(message, null, false, false);
  }
}
