using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Tests.Application;

public sealed class PolishTextTests
{
    [Theory]
    [InlineData("łódź")]
    [InlineData("ŁÓDŹ")]
    [InlineData("Lodz")]
    [InlineData("Ło\u0301dz\u0301")]
    public void A_search_does_not_mind_case_diacritics_or_how_they_are_composed(string text) => PolishText.Fold(text).ShouldBe("lodz");

    [Fact]
    public void Every_Polish_letter_folds_to_its_plain_one() => PolishText.Fold("ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż").ShouldBe("acelnoszz acelnoszz");

    [Fact]
    public void Other_texts_stay_apart() => PolishText.Fold("Łąka").ShouldNotBe(PolishText.Fold("Łęka"));

    [Fact]
    public void Keys_compared_byte_by_byte_sort_by_the_Polish_alphabet()
    {
        string[] sorted =
        [
            "Aleksandrów", "Azja", "Ąbra", "Babice", "Cyców", "Czyżew", "Ćmielów", "Dęblin", "Ełk", "Ewa", "Ępa", "Lubań", "Lwówek", "Łaba", "Łódź",
            "Nysa", "Ńa", "Opole", "Ozorków", "Ósa", "Piła", "Sopot", "Szczecin", "Środa", "Świdnica", "Turek", "Zabrze", "Zyta", "Źródło", "Żagań", "Żywiec",
        ];
        var shuffled = sorted.OrderBy(name => PolishText.Fold(name).Reverse().First()).ThenByDescending(name => name.Length).ToArray();
        shuffled.ShouldNotBe(sorted);

        shuffled.OrderBy(PolishText.SortKey, StringComparer.Ordinal).ShouldBe(sorted);
    }

    [Fact]
    public void Case_does_not_change_the_order() => PolishText.SortKey("ŻABIA WOLA").ShouldBe(PolishText.SortKey("żabia wola"));
}
