using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Domain.Purposes;

namespace Osl.People.Application.Purposes;

/// <summary>Words a purpose, or adds one to the centre's list. Other words are a new version; consents that were given keep theirs.</summary>
[Permission(Rights.WritePurposes)]
internal sealed record WordConsentPurpose(string Code, long ExpectedVersion, string Name, string Text, string? NameEn, string? TextEn) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<WordConsentPurpose>
    {
        public Validator()
        {
            RuleFor(command => command.Code).PurposeCode();
            RuleFor(command => command.Name).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(command => command.NameEn).MaximumLength(TextLimits.Name);
            RuleFor(command => command.Text).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.TextEn).MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(IRepository<ConsentPurpose> purposes, Persons.Majority days, RequestScope scope, IIdSource ids) : ICommandHandler<WordConsentPurpose, Changed>
    {
        public async Task<Changed> Handle(WordConsentPurpose request, CancellationToken cancellationToken)
        {
            var purpose = await purposes.Find(new OfCode(request.Code), cancellationToken);
            if ((purpose?.Version ?? 0) != request.ExpectedVersion)
            {
                throw new StaleVersionException();
            }

            if (purpose is null)
            {
                purpose = ConsentPurpose.Of(new ConsentPurposeId(ids.Next()), scope.RequiredCentre, request.Code, BuiltInPurposes.Text(request.Code));
                purposes.Add(purpose);
            }

            purpose.Word(request.Name, request.NameEn, request.Text, request.TextEn, days.Today);
            return new Changed(purpose);
        }
    }

    private sealed class OfCode : Specification<ConsentPurpose>
    {
        public OfCode(string code) => Query.Where(one => one.Code == code);
    }
}
