  lwlwlll
 llllllll
llfffffffll
lfffflffflll
lffllyllllll
llllllllllll
