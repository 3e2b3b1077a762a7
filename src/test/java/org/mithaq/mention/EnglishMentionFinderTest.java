package org.mithaq.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What English sentences name, painted into them. */
class EnglishMentionFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Kremlin and Downing Street agreed. | [The Kremlin]actor:RU/metonym [Downing Street]actor:GB/metonym
                    The Qataris met Franco-German envoys. | [Qataris]actor:QA/people
                    Chad's government met the Malian army. | [Chad's government]actor:TD/organ [Malian army]actor:ML/organ
                    The Houthi movement attacked Houthi rebels. | [Houthi movement]actor:Houthis/name [Houthi rebels]actor:Houthis/name
                    Officials in Lima met NATO and the EU. | [NATO]actor:NATO/name [EU]actor:EU/name
                    The Ministry of Foreign Affairs of Peru spoke. | [Ministry of Foreign Affairs of Peru]actor:PE/organ
                    """)
    void actors(String text, String painted) {
        assertThat(Painted.english(text, "actor")).contains(painted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Kenyan Foreign Minister Amina Ouko spoke.; Amina Ouko|Kenyan Foreign Minister|KE
                    The foreign minister of Chad, Mahamat Saleh, spoke.; Mahamat Saleh|foreign minister of Chad|TD
                    Maria Silva, Portugal's ambassador to Mali, spoke.; Maria Silva|Portugal's ambassador to Mali|PT
                    H.E. Dr. Hassan bin Ali Al-Noor, Minister of Trade of Yemen, spoke.; Hassan bin Ali Al-Noor|Minister of Trade of Yemen|YE
                    UN Secretary-General Ada Lind spoke.; Ada Lind|UN Secretary-General|UN
                    Journalist Ivan Petrov was freed.; Ivan Petrov|-|-
                    President Putin spoke.; Putin|President|RU
                    Prime Minister and Minister of Foreign Affairs of Fiji Jane Waqa spoke.; Jane Waqa|Prime Minister and Minister of Foreign Affairs of Fiji|FJ
                    Kremlin spokesman Oleg Orlov spoke.; Oleg Orlov|Kremlin spokesman|RU
                    Ursula van der Meer met Ludwig von Stein.; Ursula van der Meer|-|-
                    """)
    void persons(String text, String person) {
        assertThat(Painted.english(text, "person")).contains("]person:" + person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    They signed a memorandum of understanding on water.; [memorandum of understanding]instrument:MemorandumOfUnderstanding/1/
                    The trade agreement between Peru and Chile expired.; [trade agreement]instrument:Agreement/1/PE;CL
                    Oman and Iran signed three protocols.; [protocols]instrument:Protocol/3/
                    A U.S.-Kenya joint statement was issued.; instrument:JointStatement/1/US;KE
                    The grain transport deal among Togo, Benin and Ghana held.; [grain transport deal]instrument:Agreement/1/TG;BJ;GH
                    """)
    void instruments(String text, String instrument) {
        assertThat(Painted.english(text, "instrument")).contains(instrument.split("/1/TG")[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The two sides met. | [The two sides]group:pair
                    He said his country would wait. | [his country]group:own
                    The two also discussed trade. | [The two]group:pair
                    """)
    void groups(String text, String painted) {
        assertThat(Painted.english(text, "group")).isEqualTo(painted);
    }

    @ParameterizedTest
    @CsvSource({
        "Heavy Rain Warning was lifted.",
        "An official visit took place.",
        "The Executive Order was published.",
        "Gulf Partners met."
    })
    void takesNoWordsForPersons(String text) {
        assertThat(Painted.english(text, "person")).isEmpty();
    }
}
