using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Problems;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Problems;

/// <summary>What a local problem is and which needs it gathers.</summary>
internal sealed record ProblemFields(string Title, string Description, ProblemDomain Domain, IReadOnlyList<Guid>? NeedIds = null) : IExample<ProblemFields>
{
    public static ProblemFields Example { get; } = new(
        "Zamknięta świetlica",
        "Budynek stoi pusty od dwóch lat, a nikt nie wie, kto o nim decyduje.",
        ProblemDomain.PublicSpace,
        [new Guid("0199d0c2-0000-7000-8000-000000000041")]);

    public ProblemContent ToContent(IReadOnlyList<NeedId> needs) => new(Title, Description, Domain, needs);
}

internal sealed class ProblemFieldsValidator : AbstractValidator<ProblemFields>
{
    public ProblemFieldsValidator()
    {
        RuleFor(problem => problem.Title).Name();
        RuleFor(problem => problem.Description).Text();
        RuleFor(problem => problem.NeedIds).AtMost(100);
    }
}
