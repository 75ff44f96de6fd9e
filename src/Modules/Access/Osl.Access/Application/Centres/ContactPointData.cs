using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>A contact point as it is written.</summary>
internal sealed record ContactPointData(string Name, OfficeData Office, IReadOnlyList<HoursData> Hours, string? Note = null) : IExample<ContactPointData>
{
    public static ContactPointData Example { get; } = new("Organizator społeczności lokalnej", OfficeData.Example, HoursData.Example);

    internal sealed class Validator : AbstractValidator<ContactPointData>
    {
        public Validator()
        {
            RuleFor(point => point.Name).Named();
            RuleFor(point => point.Office).SetValidator(new OfficeData.Validator());
            RuleFor(point => point.Note).MaximumLength(TextLimits.Line);
            RuleFor(point => point.Hours).AtMost(Limits.List);
            RuleForEach(point => point.Hours).SetValidator(new HoursData.Validator());
        }
    }
}
