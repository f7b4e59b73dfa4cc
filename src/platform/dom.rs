//! Small helpers for elements that Leptos does not own.

use gloo_utils::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, NodeList};

/// The element with this id.
pub(super) fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The text of the element with this id.
pub(super) fn text_of(id: &str) -> Option<String> {
    document().get_element_by_id(id)?.text_content()
}

/// The elements of a list that the browser gave, if it gave one.
pub(super) fn elements(found: Result<NodeList, JsValue>) -> impl Iterator<Item = Element> {
    let found = found.ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.get(place)?.dyn_into().ok())
}

/// The element that a selector finds first.
pub(super) fn first(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// The elements right inside another.
pub(super) fn children(parent: &Element) -> impl Iterator<Item = Element> + use<> {
    std::iter::successors(parent.first_element_child(), Element::next_element_sibling)
}

/// Sets an attribute of ours.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    element.set_attribute(name, value).expect("the name of an attribute of ours is well formed");
}

/// Hides or shows an element.
pub(super) fn hide(element: &Element, hidden: bool) {
    // Failing to hide would show more than needed, which is no harm.
    let _ = element.toggle_attribute_with_force("hidden", hidden);
}
