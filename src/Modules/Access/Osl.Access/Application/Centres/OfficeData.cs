using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>How to reach an office.</summary>
internal sealed record OfficeData(string Address, string? Room = null, string? Phone = null, string? Email = null)
{
    public static readonly OfficeData Example = new("ul. Lipowa 1, 00-001 Zmyślone", "12", "+48 41 000 00 00", "osl@zmyslone.example");

    public OfficeDetails ToDomain() => new(Address, Room, Phone, Email);

    internal sealed class Validator : AbstractValidator<OfficeData>
    {
        public Validator()
        {
            RuleFor(office => office.Address).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(office => office.Room).MaximumLength(TextLimits.Code);
            RuleFor(office => office.Phone).Phone();
            RuleFor(office => office.Email).MaximumLength(TextLimits.Name).EmailAddress();
        }
    }
}
