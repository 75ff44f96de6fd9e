using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Discussions;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>What is discussed, when and where.</summary>
internal sealed record DiscussionFields(string Topic, DateOnly On, string? Place = null, Guid? ProblemId = null, IReadOnlyList<string>? Theses = null)
    : IExample<DiscussionFields>
{
    public static DiscussionFields Example { get; } = new(
        "Co dalej ze świetlicą?",
        new DateOnly(2026, 3, 20),
        "Remiza w Nowej Woli",
        new Guid("0199d0c2-0000-7000-8000-000000000051"),
        ["Świetlicę mogą prowadzić mieszkańcy", "Gmina remontuje dach"]);

    public DiscussionContent ToContent() => new(Topic, Ids.Typed<ProblemId>(ProblemId), On, Place, Theses ?? []);
}

internal sealed class DiscussionFieldsValidator : AbstractValidator<DiscussionFields>
{
    public DiscussionFieldsValidator()
    {
        RuleFor(discussion => discussion.Topic).Name();
        RuleFor(discussion => discussion.Place).MaximumLength(TextLimits.Line);
        RuleFor(discussion => discussion.Theses).AtMost(50);
        RuleForEach(discussion => discussion.Theses).Line();
    }
}
