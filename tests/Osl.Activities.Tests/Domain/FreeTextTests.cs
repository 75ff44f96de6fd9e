using Osl.Activities.Application;

namespace Osl.Activities.Tests.Domain;

/// <summary>What is taken for a PESEL in a free text, and what is not.</summary>
public sealed class FreeTextTests
{
    [Theory]
    [InlineData("44051401359")]
    [InlineData("sala 3 44051401359")]
    [InlineData("44051401359 3")]
    [InlineData("pokój 12-3 440514-01359 2")]
    [InlineData("2026-05-05 44 05 14 01 359")]
    [InlineData("+48 601 234 567 44051401359")]
    [InlineData("601234567-44051401359")]
    public void ACT_12_a_PESEL_is_found_whatever_numbers_stand_around_it(string text) => FreeText.HoldsPesel(text).ShouldBeTrue();

    [Theory]
    [InlineData("44051401358")]
    [InlineData("+44051401359")]
    [InlineData("+44 0514 013 59")]
    [InlineData("144051401359")]
    [InlineData("440514013590")]
    [InlineData("+48 601 234 567, 2026-05-05 18-20")]
    [InlineData("44051401 / 359")]
    [InlineData(null)]
    public void ACT_12_a_phone_number_and_a_longer_number_are_none(string? text) => FreeText.HoldsPesel(text).ShouldBeFalse();
}
