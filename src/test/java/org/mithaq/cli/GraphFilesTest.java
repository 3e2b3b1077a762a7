package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphFilesTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, a",
        "texts/a.b.txt, a.b",
        "texts/مقال.html, مقال",
        "articles.jsonl:12, articles-12",
        "x/articles.jsonl.gz:12, articles-12",
        "a.zip!/dir/b.txt, a-dir-b",
        "a.zip!/../../etc/passwd.txt, a-..-..-etc-passwd",
        "a.zip!/in.zip!/b.jsonl:3, a-in.zip-b-3",
        "-, article",
        "...txt, article",
    })
    void namesFilesPlainly(String article, String file) {
        assertThat(GraphFiles.nameOf(article)).isEqualTo(file);
    }
}
