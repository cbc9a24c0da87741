package dev.roost.privacy.application;

import dev.roost.platform.DataSubject;
import dev.roost.privacy.contract.ExportStatus;
import dev.roost.privacy.domain.DataExport;
import dev.roost.privacy.domain.DataExports;
import dev.roost.privacy.domain.ExportFiles;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes exports, and deletes those that are over. One that was cut short is written anew, under the same key. */
@Component
class ExportWork {

  private static final Logger LOG = LoggerFactory.getLogger(ExportWork.class);

  private final DataExports exports;
  private final ExportFiles files;
  private final DataSubjects subjects;
  private final AllPersonalData data;
  private final TransactionOperations transactions;
  private final Clock clock;

  ExportWork(DataExports exports, ExportFiles files, DataSubjects subjects, AllPersonalData data,
      TransactionOperations transactions, Clock clock) {
    this.exports = exports;
    this.files = files;
    this.subjects = subjects;
    this.data = data;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Works on those whose turn it is.
   *
   * @return how many were looked at
   */
  int workDue(int atMost) {
    var due = exports.due(atMost);
    due.forEach(this::tryTo);
    return due.size();
  }

  private void tryTo(UserId user) {
    try {
      exports.find(user).ifPresent(this::work);
    } catch (RuntimeException failure) {
      LOG.error("The export of {} could not be brought forward; it will be tried again", user, failure);
      transactions.executeWithoutResult(_ -> exports.postpone(user, failure.toString()));
    }
  }

  private void work(DataExport export) {
    var subject = subjects.find(export.user());
    if (export.status() == ExportStatus.RUNNING && subject.isPresent()) {
      write(export, subject.get());
    } else {
      files.delete(export.key());
      transactions.executeWithoutResult(_ -> exports.remove(export));
    }
  }

  private void write(DataExport export, DataSubject subject) {
    files.store(export.key(), file -> ExportArchive.write(data, subject, file,
        done -> change(export.user(), running -> running.advance(done))));
    change(export.user(), running -> running.complete(clock.instant()));
  }

  private void change(UserId user, Consumer<DataExport> change) {
    transactions.executeWithoutResult(_ -> exports.lock(user).ifPresent(export -> {
      change.accept(export);
      exports.save(export);
    }));
  }
}
