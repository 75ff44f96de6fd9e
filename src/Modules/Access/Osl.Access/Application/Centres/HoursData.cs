using FluentValidation;
using Osl.Access.Domain.Centres;

namespace Osl.Access.Application.Centres;

/// <summary>Open on this weekday, from one hour to another.</summary>
internal sealed record HoursData(DayOfWeek Day, TimeOnly From, TimeOnly To)
{
    public static readonly IReadOnlyList<HoursData> Example =
        [new(DayOfWeek.Monday, new TimeOnly(7, 0), new TimeOnly(9, 0)), new(DayOfWeek.Monday, new TimeOnly(14, 0), new TimeOnly(15, 0))];

    public static IReadOnlyList<HourRange> ToDomain(IReadOnlyList<HoursData> hours)
        => [.. hours.Select(range => new HourRange(range.Day, range.From, range.To))];

    public static IReadOnlyList<HoursData> Of(IEnumerable<HourRange> hours)
        => [.. hours.OrderBy(range => ((int)range.Day + 6) % 7).ThenBy(range => range.From).Select(range => new HoursData(range.Day, range.From, range.To))];

    internal sealed class Validator : AbstractValidator<HoursData>
    {
        public Validator() => RuleFor(range => range.Day).IsInEnum();
    }
}
