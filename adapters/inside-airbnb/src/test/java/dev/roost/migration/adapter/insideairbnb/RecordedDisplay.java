package dev.roost.migration.adapter.insideairbnb;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import roosttest.migration.ImportFixture;

/** Remembers what it was told to show. */
final class RecordedDisplay extends Display {

  final List<String> said = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();
  final List<String> progress = new ArrayList<>();

  RecordedDisplay() {
    super(InstantSource.fixed(ImportFixture.NOON));
  }

  @Override
  void say(String line) {
    said.add(line);
  }

  @Override
  void complain(String line) {
    complaints.add(line);
  }

  @Override
  boolean isDue(long epochMillis) {
    return true;
  }

  @Override
  void show(String line) {
    progress.add(line);
  }

  @Override
  void last(String line) {
    progress.add(line);
  }
}
