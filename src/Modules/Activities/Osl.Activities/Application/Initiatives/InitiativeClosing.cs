using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Initiatives;

/// <summary>What came of an initiative, or why it goes no further.</summary>
/// <param name="Note">In words; no personal data.</param>
internal sealed record InitiativeClosing(string Note) : IExample<InitiativeClosing>
{
    public static InitiativeClosing Example { get; } = new("Stoi sześć ławek.");

    internal sealed class Validator : AbstractValidator<InitiativeClosing>
    {
        public Validator() => RuleFor(closing => closing.Note).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
    }
}
