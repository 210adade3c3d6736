#pragma once

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace weiwo::ui {

class GridStore;

/// Every element of the kit in every state, on fixed data: for the gallery, and for anyone who
/// changes the style.
class GalleryPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit GalleryPage(QWidget *parent = nullptr);

private:
    QVBoxLayout *addSection(const QString &title);
    void addTypeAndColours();
    void addButtons();
    void addFields();
    void addChoices();
    void addContainers(QVBoxLayout *body);
    void addSmallParts();
    void addCards();
    void addMessages();
    void addDialogs();
    void addGrids();
    void addIcons();

    QVBoxLayout *m_layout;
};

/// The rows of the gallery's grid: a small tree with every kind of column and every mark.
/// Also used by tests.
void fillGalleryStore(GridStore &store);

} // namespace weiwo::ui
