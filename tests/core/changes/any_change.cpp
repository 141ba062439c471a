#include "tests/core/changes/any_change.h"

#include "tests/core/changes/values.h"
#include "tests/support/property.h"

namespace pipit::tests {

using namespace changes;

namespace {

template <class IdType> IdType anyId()
{
    return idWith<IdType>(*rc::gen::arbitrary<std::uint8_t>());
}

Bytes anyBytes() { return *rc::gen::arbitrary<Bytes>(); }

template <class T, class Make> std::vector<T> anyList(Make make)
{
    std::vector<T> list(*rc::gen::inRange<std::size_t>(0, 5));
    for (T& item : list) {
        item = make();
    }
    return list;
}

std::vector<HeadRef> anyRefs(Refs refs)
{
    return anyList<HeadRef>([refs]() -> HeadRef {
        return refs == Refs::Local && *rc::gen::arbitrary<bool>()
            ? HeadRef(LocalNumber{ *rc::gen::arbitrary<std::int64_t>() })
            : HeadRef(anyId<ChangeId>());
    });
}

Op anyOp(Refs refs)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return PutOp{ anyBytes(), anyRefs(refs) };
    case 1:
        return SetAddOp{ anyId<RecordId>(), *rc::gen::arbitrary<std::string>(), anyBytes() };
    case 2:
        return SetRemoveOp{ anyId<RecordId>(), anyRefs(refs) };
    case 3:
        return EventOp{ anyId<RecordId>(), anyBytes(),
            *rc::gen::arbitrary<bool>() ? std::optional(anyId<RecordId>()) : std::nullopt };
    case 4:
        return RetractOp{ anyId<RecordId>() };
    default:
        return DeleteOp{ anyList<std::pair<ReplicaId, std::uint64_t>>(
            [] { return std::pair(anyId<ReplicaId>(), *rc::gen::arbitrary<std::uint64_t>()); }) };
    }
}

std::uint16_t anyNumber() { return *rc::gen::inRange<std::uint16_t>(1, 65'535); }

void putVarint(Bytes& out, std::uint64_t value)
{
    for (; value > 0x7F; value >>= 7U) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80U));
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

} // namespace

Change anyChange(Refs refs)
{
    Change change;
    change.kind = anyNumber();
    change.record = anyId<RecordId>();
    change.counter = *rc::gen::inRange<std::uint64_t>(1, ~std::uint64_t{ 0 });
    change.stamp = { *rc::gen::arbitrary<std::int64_t>(), *rc::gen::arbitrary<std::uint32_t>() };
    change.happened = at(*rc::gen::arbitrary<std::int64_t>());
    change.noted = at(*rc::gen::arbitrary<std::int64_t>());
    change.writes = anyList<Write>([refs] { return Write{ anyNumber(), anyOp(refs) }; });
    change.origin = static_cast<ChangeOrigin>(*rc::gen::arbitrary<std::uint32_t>());
    return change;
}

Bytes anyUnknownFields()
{
    Bytes out;
    for (auto fields = *rc::gen::inRange(1, 5); fields > 0; --fields) {
        const auto number = *rc::gen::inRange<std::uint64_t>(100, 2048);
        if (*rc::gen::arbitrary<bool>()) {
            putVarint(out, number << 3U);
            putVarint(out, *rc::gen::arbitrary<std::uint64_t>());
        } else {
            const Bytes value = anyBytes();
            putVarint(out, number << 3U | 2U);
            putVarint(out, value.size());
            out.insert(out.end(), value.begin(), value.end());
        }
    }
    return out;
}

} // namespace pipit::tests
