using FluentValidation;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Who enrols.</summary>
/// <param name="PersonId">A person on file; no name is asked for here.</param>
internal sealed record EnrolmentInput(Guid PersonId) : IExample<EnrolmentInput>
{
    public static EnrolmentInput Example { get; } = new(Examples.Resident);

    internal sealed class Validator : AbstractValidator<EnrolmentInput>
    {
        public Validator() => RuleFor(e => e.PersonId).NotEmpty();
    }
}
