package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.UploadDocument;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded part; its name and type are not looked at. */
record MultipartDocument(MultipartFile file) implements UploadDocument.Content {

  @Override
  public long size() {
    return file.getSize();
  }

  @Override
  public InputStream open() throws IOException {
    return file.getInputStream();
  }
}
