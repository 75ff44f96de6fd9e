using FluentValidation;
using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Standards;

/// <summary>Writes down that the centre has a child-protection standard (Act of 13 May 2016, Art. 22b).</summary>
[Permission(Rights.WriteStandards)]
internal sealed record AdoptChildProtectionStandard(AdoptionInput Standard) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<AdoptChildProtectionStandard>
    {
        public Validator() => this.Body(c => c.Standard, new AdoptionInput.Validator());
    }

    internal sealed class Handler(IRepository<ChildProtectionStandard> standards, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<AdoptChildProtectionStandard, Created>
    {
        public Task<Created> Handle(AdoptChildProtectionStandard request, CancellationToken cancellationToken)
        {
            var (title, publishedAt, adoptedOn) = request.Standard;
            var standard = ChildProtectionStandard.Adopt(
                new StandardId(ids.Next()), scope.RequiredCentre, new StandardContent(title, publishedAt, adoptedOn), WarsawCalendar.Today(clock));
            standards.Add(standard);
            return Task.FromResult(new Created(standard.Id.Value));
        }
    }
}

/// <summary>A standard that was adopted.</summary>
/// <param name="Title">Its title.</param>
/// <param name="PublishedAt">Where it is published: an address of a page, or the notice board.</param>
/// <param name="AdoptedOn">The day on which it was adopted.</param>
internal sealed record AdoptionInput(string Title, string PublishedAt, DateOnly AdoptedOn) : IExample<AdoptionInput>
{
    public static AdoptionInput Example { get; } = new("Standardy ochrony małoletnich CUS w Zmyślonem", "https://cus.zmyslone.example/standardy", new DateOnly(2024, 2, 15));

    internal sealed class Validator : AbstractValidator<AdoptionInput>
    {
        public Validator()
        {
            RuleFor(s => s.Title).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(s => s.PublishedAt).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(s => s.Title).NoPesel();
            RuleFor(s => s.PublishedAt).NoPesel();
        }
    }
}
