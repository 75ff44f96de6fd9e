using FluentValidation;
using Osl.BuildingBlocks.Application;

namespace Osl.ArchitectureTests.Violations.Rule07.Validators;

internal sealed record NameUnchecked(Guid Id, string Name) : ICommand<Done>;

internal sealed record Innocent(string Name) : ICommand<Done>;

internal sealed class Validator : AbstractValidator<Innocent>
{
    public Validator() => RuleFor(command => command.Name).NotEmpty();
}

internal sealed record ShapelessInnocent(Guid Id, long ExpectedVersion, DateOnly? Until) : ICommand<Done>;

[SystemOnly]
internal sealed record InnocentOfTheSystem(string PasswordHash) : ICommand<Done>;
